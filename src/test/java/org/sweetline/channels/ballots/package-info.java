@NullMarked
package org.sweetline.channels.ballots;

import org.jspecify.annotations.NullMarked;
