@NullMarked
package org.sweetline.channels.survey;

import org.jspecify.annotations.NullMarked;
