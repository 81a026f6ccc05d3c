package org.sweetline.people.likeness;

import org.sweetline.web.Words;

/**
 * One thing that speaks for two customers being one.
 *
 * @param kind a word of {@link Kind}
 * @param detail what is the same, such as the telephone number
 */
public record Reason(String kind, String detail) {

    public enum Kind {
        SAME_PHONE(50),
        /** Two accounts of a shop with one mail address. */
        SAME_EMAIL(60),
        SAME_NAME(35),
        SAME_PLACE(20),
        /** One mailbox, written in two ways that its server takes for one. */
        SAME_MAILBOX(60),
        /** Addresses that differ by a slip of the finger: gmial.com. */
        ADDRESS_TYPO(45);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }

    static Reason of(Kind kind, String detail) {
        return new Reason(Words.of(kind), detail);
    }

    boolean is(Kind other) {
        return kind.equals(Words.of(other));
    }

    int weight() {
        return Words.parse(Kind.class, "kind", kind).weight();
    }
}
