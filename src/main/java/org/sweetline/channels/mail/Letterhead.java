package org.sweetline.channels.mail;

/**
 * Who writes a mail of ours.
 *
 * @param name stands beside the address when the agent's does not; may be ""
 * @param replyTo where answers are to go; "" where that is the address
 * @param messageId without brackets
 */
record Letterhead(String address, String name, String replyTo, String messageId) {}
