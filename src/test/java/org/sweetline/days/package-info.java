@NullMarked
package org.sweetline.days;

import org.jspecify.annotations.NullMarked;
