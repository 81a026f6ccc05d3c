package org.sweetline.calls.back;

/**
 * What is true of a call that a machine has taken.
 *
 * @param origin where the wish to be called came from
 * @param again whether we are going to try once more
 */
public record TapeMessage(Callback.Origin origin, boolean again) {}
