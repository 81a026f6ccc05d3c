@NullMarked
package org.sweetline.satisfaction.praise.names;

import org.jspecify.annotations.NullMarked;
