"""Explanations and diagnostics -> what people read: text, and later JSON, HTML and graphs."""
