@NullMarked
package org.sweetline.abuse.cards;

import org.jspecify.annotations.NullMarked;
