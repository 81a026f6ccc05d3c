package org.sweetline.people.facts;

import org.sweetline.schema.Statements;

/** For tests of other parts that read what customers agreed to. */
public final class ConsentFixture {
    private ConsentFixture() {}

    public static ConsentTrail trail(Statements statements) {
        return new ConsentTrail(statements);
    }
}
