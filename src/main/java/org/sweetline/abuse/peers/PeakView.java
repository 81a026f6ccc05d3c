package org.sweetline.abuse.peers;

import java.time.Instant;

/** Days on which everybody buys. What was ordered then does not count as a hurry to return. */
public record PeakView(long id, String name, Instant from, Instant to) {}
