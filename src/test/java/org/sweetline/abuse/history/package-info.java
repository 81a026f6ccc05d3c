@NullMarked
package org.sweetline.abuse.history;

import org.jspecify.annotations.NullMarked;
