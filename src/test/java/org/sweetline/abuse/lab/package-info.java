@NullMarked
package org.sweetline.abuse.lab;

import org.jspecify.annotations.NullMarked;
