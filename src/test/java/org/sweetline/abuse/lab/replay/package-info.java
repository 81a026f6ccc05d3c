@NullMarked
package org.sweetline.abuse.lab.replay;

import org.jspecify.annotations.NullMarked;
