@NullMarked
package org.sweetline.returns.settling;

import org.jspecify.annotations.NullMarked;
