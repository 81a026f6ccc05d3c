package org.sweetline.returns;

/**
 * What one person wants done and another has to agree to.
 *
 * @param kind of an {@link AgreedStep}
 * @param body what the step needs, as JSON
 * @param summary in words, for whoever agrees
 */
public record Proposal(String kind, String body, String summary) {}
