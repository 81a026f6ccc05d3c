package org.sweetline.abuse.facts;

import org.sweetline.abuse.history.History;
import org.sweetline.abuse.history.SizeBand;

/** Somebody whom the made-up shop knows better than a real one would. */
record Shopper(Persona persona, SizeBand size, History history) {}
