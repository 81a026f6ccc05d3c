@NullMarked
package org.sweetline.satisfaction.praise.quoting;

import org.jspecify.annotations.NullMarked;
