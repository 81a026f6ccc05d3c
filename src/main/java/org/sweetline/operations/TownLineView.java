package org.sweetline.operations;

/** A line of the town's phone network, and whose it is. */
record TownLineView(String line, String identity) {}
