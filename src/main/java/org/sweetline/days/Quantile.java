package org.sweetline.days;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Numbers of which medians are asked: between two of them as {@code percentile_cont} has it, without sorting all. */
public final class Quantile {

    private int[] numbers = new int[16];
    private int size;

    public void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    public int size() {
        return size;
    }

    public OptionalDouble of(double share) {
        if (size == 0) {
            return OptionalDouble.empty();
        }
        double place = share * (size - 1);
        int below = (int) Math.floor(place);
        double low = place(below);
        if (below == place) {
            return OptionalDouble.of(low);
        }
        double high = least(below + 1);
        return OptionalDouble.of(low + (place - below) * (high - low));
    }

    /** Puts the number there that would stand there were they sorted, with none smaller behind it and none larger before. */
    private int place(int wanted) {
        int first = 0;
        int last = size - 1;
        while (first < last) {
            int middle = numbers[(first + last) >>> 1];
            int low = first;
            int high = last;
            while (low <= high) {
                while (numbers[low] < middle) {
                    low++;
                }
                while (numbers[high] > middle) {
                    high--;
                }
                if (low <= high) {
                    int swapped = numbers[low];
                    numbers[low++] = numbers[high];
                    numbers[high--] = swapped;
                }
            }
            if (wanted <= high) {
                last = high;
            } else if (wanted >= low) {
                first = low;
            } else {
                return numbers[wanted];
            }
        }
        return numbers[wanted];
    }

    private int least(int first) {
        int least = numbers[first];
        for (int place = first + 1; place < size; place++) {
            least = Math.min(least, numbers[place]);
        }
        return least;
    }
}
