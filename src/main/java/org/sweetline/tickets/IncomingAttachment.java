package org.sweetline.tickets;

/** A file of an incoming message, already kept under its SHA-256. */
public record IncomingAttachment(
        String name, String type, long size, String sha256, String contentId, boolean inline) {}
