"""What in the body sends the reader to another piece: cross-links, teasers, boxes of links."""
