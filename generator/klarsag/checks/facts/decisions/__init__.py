"""What a summary tells as decided, by whom, with which votes."""
