"""Phase 2: syntax tree -> program: names resolved, sorts checked, cases and variants laid out
flat.
"""
