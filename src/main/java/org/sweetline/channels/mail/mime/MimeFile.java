package org.sweetline.channels.mail.mime;

/** A file that came with a mail, already in the file store. */
public record MimeFile(String name, String type, long size, String sha256, String contentId, boolean inline) {}
