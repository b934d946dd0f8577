"""What a language calls numbers, months, money and directions: data, a file a language."""
