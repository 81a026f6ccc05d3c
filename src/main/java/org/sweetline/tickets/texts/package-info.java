/** Texts on tickets: what is written to a number, what came from one, how far it got, and who wants none. */
@NullMarked
package org.sweetline.tickets.texts;

import org.jspecify.annotations.NullMarked;
