"""The whole archive as one file, from which either engine can be filled: `lines` tells its form, `rows` what is in it."""
