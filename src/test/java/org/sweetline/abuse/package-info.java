@NullMarked
package org.sweetline.abuse;

import org.jspecify.annotations.NullMarked;
