@NullMarked
package org.sweetline.abuse.facts;

import org.jspecify.annotations.NullMarked;
