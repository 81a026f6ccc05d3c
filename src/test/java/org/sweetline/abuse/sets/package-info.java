@NullMarked
package org.sweetline.abuse.sets;

import org.jspecify.annotations.NullMarked;
