package org.sweetline.abuse.history;

import java.time.Instant;

/**
 * Something that was proven by somebody outside the decision.
 *
 * @param abuse false when it turned out to be none: that is worth as much to whoever measures rules
 */
public record Proof(ProofKind kind, boolean abuse, Instant at, Trace trace) {}
