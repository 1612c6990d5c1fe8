"""Phase 5: verdict -> explanation."""
