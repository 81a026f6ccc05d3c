@NullMarked
package org.sweetline.returns;

import org.jspecify.annotations.NullMarked;
