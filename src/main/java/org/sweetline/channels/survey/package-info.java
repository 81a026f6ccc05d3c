/** The page on which customers say how it was: one link, no account, no script. */
@NullMarked
package org.sweetline.channels.survey;

import org.jspecify.annotations.NullMarked;
