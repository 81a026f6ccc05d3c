package org.sweetline.operations;

/** The call that something was done with. */
record TownLegView(String leg) {}
