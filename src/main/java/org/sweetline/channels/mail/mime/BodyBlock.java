package org.sweetline.channels.mail.mime;

/** One stretch of the body in the two forms it may have been written in; "" where a form is missing. */
public record BodyBlock(String plain, String html) {}
