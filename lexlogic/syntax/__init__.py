"""Phase 1: text -> syntax tree. Lark objects never leave this package."""
