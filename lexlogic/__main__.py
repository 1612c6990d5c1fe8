"""`python -m lexlogic`, the same as `lexlogic`."""

from lexlogic.cli.main import main

main(prog_name="lexlogic")
