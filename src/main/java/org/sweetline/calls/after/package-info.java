/** What comes after the words of a call: wrap-up, rating, recording, transcript, and how long they are kept. */
@NullMarked
package org.sweetline.calls.after;

import org.jspecify.annotations.NullMarked;
