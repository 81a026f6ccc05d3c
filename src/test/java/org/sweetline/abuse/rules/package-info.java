@NullMarked
package org.sweetline.abuse.rules;

import org.jspecify.annotations.NullMarked;
