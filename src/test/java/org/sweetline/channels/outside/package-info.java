@NullMarked
package org.sweetline.channels.outside;

import org.jspecify.annotations.NullMarked;
