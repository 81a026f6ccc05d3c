package org.sweetline.channels.mail.remote;

/** A fetched picture, in the file store. */
record RemoteImage(String type, String sha256, long size) {}
