@NullMarked
package org.sweetline.abuse.nights;

import org.jspecify.annotations.NullMarked;
