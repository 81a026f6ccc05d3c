@NullMarked
package org.sweetline.satisfaction.awards;

import org.jspecify.annotations.NullMarked;
