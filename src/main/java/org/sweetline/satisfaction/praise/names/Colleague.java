package org.sweetline.satisfaction.praise.names;

import java.util.List;

/** Somebody of the team whom customers may name. */
public record Colleague(long id, String name, List<String> aliases) {

    public Colleague(long id, String name) {
        this(id, name, List.of());
    }
}
