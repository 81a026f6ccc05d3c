@NullMarked
package org.sweetline.satisfaction;

import org.jspecify.annotations.NullMarked;
