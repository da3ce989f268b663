/** What every question gives back: a result that explains itself, or a refusal with its reason. Rates are plain numbers, 0.058 for 5.8%. */
@NullMarked
package org.jingwei.analysis.answer;

import org.jspecify.annotations.NullMarked;
