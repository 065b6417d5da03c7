/** Stands in for the typesetter's thread and does nothing. */
process.exit(0)
