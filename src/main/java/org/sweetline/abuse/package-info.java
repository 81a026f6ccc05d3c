/** Risk assessments: they advise, people decide. Each keeps what it rested on. */
@NullMarked
package org.sweetline.abuse;

import org.jspecify.annotations.NullMarked;
