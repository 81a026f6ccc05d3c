package org.sweetline.tickets.remembered;

import java.util.Optional;

/** One thing that is heard only where somebody surely says it of themselves. Each is one rule in one language. */
interface Hint {

    HintKind kind();

    /** The line that the sentence suggests. */
    Optional<String> in(Sentence sentence);
}
