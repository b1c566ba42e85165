// C++'s streams and strings: what is printed in every format, what is read, and
// how a stream is afterwards.
#include <iomanip>
#include <iostream>
#include <limits>
#include <string>

static void numbers() {
	using namespace std;
	cout << 5 << ' ' << -123456789012L << ' ' << 4000000000u << ' ' << 18446744073709551615ul << ' ' << (short)-5 << ' '
	     << (unsigned short)7 << ' ' << (long long)9 << ' ' << true << ' ' << boolalpha << false << noboolalpha << '\n';
	cout << hex << 255 << ' ' << -1 << ' ' << (short)-1 << ' ' << uppercase << showbase << 48879 << ' ' << oct << 8 << ' '
	     << dec << 7 << noshowbase << nouppercase << ' ' << showpos << 5 << ' ' << 5u << ' ' << 5.5 << noshowpos << endl;
	cout << setw(8) << 42 << '|' << left << setw(8) << 42 << '|' << right << setfill('*') << setw(8) << "ab" << '|'
	     << internal << setw(8) << -42 << '|' << setw(8) << hex << showbase << 42 << dec << noshowbase << setfill(' ') << right << endl;
	cout << 3.14159 << ' ' << 1e10 << ' ' << 1e-5 << ' ' << 100000.0 << ' ' << 1234567.0 << ' ' << 0.1f << ' ' << 1.0 << endl;
	cout << fixed << setprecision(2) << 2.71828 << ' ' << scientific << 2.71828 << ' ' << defaultfloat << setprecision(10)
	     << 2.718281828459 << ' ' << showpoint << 1.0 << noshowpoint << ' ' << hexfloat << 1.5 << defaultfloat << endl;
	cout << 1.0 / 0.0 << ' ' << -1.0 / 0.0 << ' ' << setw(6) << 'c' << setw(6) << true << endl;
	cout << (unsigned char)'A' << (signed char)'b' << (const void *)0x1234 << ' ' << (const void *)nullptr << endl;
	cout.width(6);
	cout.precision(3);
	cout << 2.0 / 3 << setiosflags(ios::fixed) << ' ' << 1.5 << resetiosflags(ios::fixed) << ' ' << setbase(16) << 255 << dec << endl;
	cout.put('q').put('\n').write("write\n", 6).flush();
	cerr << "error " << 3 << endl;
	clog << "log" << endl;
}

static void state(const char *what) {
	std::cout << what << " good " << std::cin.good() << " eof " << std::cin.eof() << " fail " << std::cin.fail() << std::endl;
	std::cin.clear();
}

static void reading() {
	using namespace std;
	int whole; short small; unsigned natural; bool truth; float fraction; char character, text[20]; string word;
	cin >> whole; cout << whole << ' '; state("int");
	cin >> whole; cout << whole << ' '; state("too large");
	cin >> small; cout << small << ' '; state("short");
	cin >> natural; cout << natural << ' '; state("below 0");
	cin >> hex >> whole >> dec; cout << whole << ' '; state("hex");
	cin >> truth; cout << truth << ' '; state("bool");
	cin >> truth; cout << truth << ' '; state("no bool");
	cin >> fraction; cout << fraction << ' '; state("float");
	cin >> fraction; cout << fraction << ' '; state("no exponent");
	cin >> word; cout << word << ' '; state("word");
	cin.ignore(numeric_limits<streamsize>::max(), '\n');
	cin.getline(text, 20); cout << text << ' ' << cin.gcount() << ' '; state("line");
	cin.getline(text, 5); cout << text << ' ' << cin.gcount() << ' '; state("line too long");
	cin.getline(text, 20); cout << text << ' '; state("rest of it");
	cin.get(character); cout << character << (char)cin.get() << (char)cin.peek();
	cin.unget(); cout << (char)cin.get(); cin.putback('Z'); cin >> character; cout << character << ' '; state("characters");
	cin >> setw(3) >> word; cout << word << ' '; cin >> word; cout << word << ' '; state("width");
	cin >> noskipws >> character; cout << '[' << character << ']'; cin >> skipws >> ws; state("space");
	cin.read(text, 4); cout.write(text, 4) << cin.gcount() << ' '; state("read");
	getline(cin, word, ';'); cout << word << ' '; state("delimiter");
	while (getline(cin, word)) cout << '<' << word << '>';
	state("lines");
	cin >> whole; state("after the end");
	cout << (cin >> whole ? "yes" : "no") << endl;
}

static void strings() {
	using namespace std;
	string a = "hello", b(5, 'x'), c = a + " " + b, d(c, 2, 4), e;
	cout << a << b << c << d << e.empty() << endl;
	a += " world"; a += '!'; a.append("abc").append(3, 'z').append(b, 1, 2); a.insert(5, "INS").erase(0, 2).replace(1, 3, "REPL");
	cout << a << ' ' << a.find("wor") << ' ' << a.rfind('z') << ' ' << (a.find('Q') == string::npos) << ' ' << a.find_first_of("xyz")
	     << ' ' << a.find_last_of("R") << ' ' << a.find_first_not_of("lo") << ' ' << a.find_last_not_of("x") << endl;
	cout << a.substr(3, 5) << ' ' << (a.compare("b") > 0) << (a < b) << (a == b) << (a != "q") << a.compare(0, 2, "lR") << endl;
	a.push_back('P'); a.pop_back(); a.resize(5); a.reserve(100);
	cout << a << a.capacity() << a.front() << a.back() << a[2] << a.at(1) << endl;
	swap(a, b); string moved = move(a); a = "again"; a.swap(moved);
	cout << a << ' ' << moved << ' ' << b << ' ' << to_string(42) << to_string(3.5) << stoi("77") << stod("2.5") << endl;
	e = "a long string that does not lie in the string's own room"; string f = e; f[0] = 'A'; f.erase(f.begin() + 1); e = f;
	for (int index = 0; index < 200; index++) f += (char)('a' + index % 26);
	cout << e << ' ' << f.size() << ' ' << f.substr(190) << ' ' << (e < f) << endl;
	try { e.at(1000); } catch (const exception &error) { cout << error.what() << endl; }
	try { e.substr(1000); } catch (const exception &error) { cout << error.what() << endl; }
	try { e.erase(1000); } catch (const exception &error) { cout << error.what() << endl; }
	try { stoi("none"); } catch (const exception &error) { cout << error.what() << endl; }
}

int main() {
	numbers();
	reading();
	strings();
}
