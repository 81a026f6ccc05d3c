package org.sweetline.people.facts;

/** Who of the team wrote it. */
public record WriterView(long id, String name) {}
