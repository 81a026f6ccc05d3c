/** What the board shows, from memory where the database takes its time. */
@NullMarked
package org.sweetline.surge.board;

import org.jspecify.annotations.NullMarked;
