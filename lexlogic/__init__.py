"""Treaty norms in words that read like the law, decided with Z3."""
