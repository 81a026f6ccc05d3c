package org.sweetline.storage;

/** A file that is kept: its SHA-256 in hex, by which it is found again, and its size in bytes. */
public record StoredFile(String sha256, long size) {}
